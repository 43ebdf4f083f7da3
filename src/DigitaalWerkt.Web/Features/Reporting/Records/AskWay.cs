namespace DigitaalWerkt.Web.Features.Reporting.Records;

/// <summary>How somebody answered. The names stand readable in the database.</summary>
public enum AskWay
{
    /// <summary>On the screen, with a colleague beside them.</summary>
    Screen,

    /// <summary>On paper, which a colleague typed over.</summary>
    Paper,
}
