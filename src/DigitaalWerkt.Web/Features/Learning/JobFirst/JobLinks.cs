namespace DigitaalWerkt.Web.Features.Learning.JobFirst;

public static class JobLinks
{
    public const string Root = LearningLinks.Lessons + "/voor-een-vacature";

    /// <summary>Where the text of a vacancy is pasted.</summary>
    public const string Text = Root + "/tekst";

    /// <summary>Where somebody says what a vacancy asks.</summary>
    public const string Choose = Root + "/kiezen";

    /// <summary>What a vacancy asks, and the lessons that it takes.</summary>
    public const string List = Root + "/lijst";

    /// <summary>Names one thing that a vacancy asks.</summary>
    public const string AskField = "vraagt";

    /// <summary>The field for the text of a vacancy.</summary>
    public const string TextField = "tekst";

    /// <summary>Nothing of a vacancy but the names of what it asks.</summary>
    public static string ListOf(IEnumerable<JobAsk> asks) => List + Query(asks);

    /// <summary>The same to choose from once more.</summary>
    public static string ChooseFrom(IEnumerable<JobAsk> asks) => Choose + Query(asks);

    static string Query(IEnumerable<JobAsk> asks) => string.Join('&', asks.Select(ask => $"{AskField}={ask.Id}")) is { Length: > 0 } query ? $"?{query}" : "";
}
