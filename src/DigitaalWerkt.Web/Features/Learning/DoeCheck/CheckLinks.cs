using DigitaalWerkt.Web.Features.Practice;

namespace DigitaalWerkt.Web.Features.Learning.DoeCheck;

public static class CheckLinks
{
    public const string Root = "/doe-check";

    /// <summary>What somebody can do.</summary>
    public const string Result = Root + "/klaar";

    /// <summary>The same in words, for whoever helps them.</summary>
    public const string Words = Root + "/in-woorden";

    /// <param name="number">From 1.</param>
    public static string Task(int number) => $"{Root}/{number}";

    /// <summary>The practice phone in a task.</summary>
    public static PhoneLinks Phone(int number) => new(Task(number), $"{Task(number)}/oefenen");
}
