namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

/// <summary>When somebody meets a text of a step.</summary>
enum TextPlace
{
    /// <summary>It stands on the page.</summary>
    Page,

    /// <summary>It comes after an answer or on request: explanations, hints.</summary>
    Later,

    /// <summary>It is heard instead of a drawing.</summary>
    Alt,
}
