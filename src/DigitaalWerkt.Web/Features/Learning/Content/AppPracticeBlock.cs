using System.Collections.Immutable;
using DigitaalWerkt.Web.Features.Practice;
using DigitaalWerkt.Web.Features.Practice.Apps;

namespace DigitaalWerkt.Web.Features.Learning.Content;

/// <summary>A task whose goal is a condition over the facts of apps. Its misses go by their number in the file, from 1.</summary>
public sealed record AppPracticeBlock : PracticeBlock
{
    /// <summary>In mail, in place of a screen: the task begins on a new e-mail.</summary>
    public const string Compose = "opstellen";

    /// <summary>In place of an app: the task begins on the home screen.</summary>
    public const string Home = "home";

    /// <summary>The id of the app on which it begins.</summary>
    public required string App { get; init; }

    /// <summary>The id of the screen on which it begins; null: that on which the app opens.</summary>
    public required string? Start { get; init; }

    /// <summary>The goal as it is written.</summary>
    public required string Goal { get; init; }

    public required Condition Condition { get; init; }

    /// <summary>What facts are when it begins.</summary>
    public required ImmutableArray<(string Fact, string Value)> With { get; init; }

    public required ImmutableArray<AppMiss> Turns { get; init; }

    /// <summary>The ids of the apps on the phone.</summary>
    public required ImmutableArray<string> Shows { get; init; }

    /// <summary>Words to tap in the e-mails that are written.</summary>
    public required LetterOffers Offers { get; init; }

    /// <summary>The ids of the files on the phone.</summary>
    public required ImmutableArray<string> Files { get; init; }
}
