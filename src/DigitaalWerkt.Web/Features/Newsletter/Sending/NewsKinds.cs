namespace DigitaalWerkt.Web.Features.Newsletter.Sending;

/// <summary>The names of the messages of the newsletter, as they stand in the outbox.</summary>
public static class NewsKinds
{
    /// <summary>Asks whoever has an address whether they want it.</summary>
    public const string Confirm = "news-confirm";

    /// <summary>An issue, to one reader.</summary>
    public const string Issue = "news-issue";

    /// <summary>An issue, to the editor who looks at it.</summary>
    public const string Test = "news-test";

    /// <summary>To whoever sent something in: it was shortened, or declined.</summary>
    public const string Judged = "news-judged";
}
