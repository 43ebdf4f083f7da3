namespace DigitaalWerkt.Web.Features.HelpDesk.Canned;

/// <summary>How hard the words of an answer are. The names stand readable in the database.</summary>
public enum AnswerLevel
{
    /// <summary>For whoever learns Dutch, or reads little.</summary>
    A2,

    /// <summary>For whoever reads a letter without help.</summary>
    B1,
}
