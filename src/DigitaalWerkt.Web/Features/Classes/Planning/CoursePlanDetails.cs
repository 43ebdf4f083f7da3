namespace DigitaalWerkt.Web.Features.Classes.Planning;

/// <summary>What a planner decides about a course.</summary>
public sealed record CoursePlanDetails
{
    public required string Title { get; init; }
    public required string Summary { get; init; }
    public required Audience Audience { get; init; }

    /// <summary>The slugs of the lessons that it covers.</summary>
    public required IReadOnlyList<string> Lessons { get; init; }

    /// <summary>What to bring, one thing a line.</summary>
    public required string? Bring { get; init; }

    /// <summary>Languages in which somebody can usually help, as codes.</summary>
    public required IReadOnlyList<string> Languages { get; init; }
}
