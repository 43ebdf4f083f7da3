using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Learning.Content;

/// <summary>A lesson: one thing that somebody learns to do in about five minutes.</summary>
public sealed record Module
{
    /// <summary>The name of its folder, and its address below that of its audience: <c>/lessen/{slug}</c>.</summary>
    public required string Slug { get; init; }

    /// <summary>Its place in the list of lessons.</summary>
    public required int Order { get; init; }

    /// <summary>The part of the list in which it stands; lessons for counsellors are one list.</summary>
    public required LessonGroup? Group { get; init; }

    /// <summary>The lesson with which somebody begins who did none yet, unless the answers to the first questions say otherwise.</summary>
    public required bool IsFirst { get; init; }

    /// <summary>Somebody without an e-mail address can't do what it teaches.</summary>
    public required bool NeedsEmail { get; init; }

    public required int Minutes { get; init; }

    public required Audience Audience { get; init; }

    /// <summary>The slug of the lesson that the pick-up step asks about, or null.</summary>
    public required string? After { get; init; }

    /// <summary>The drawing on the lesson's card; decorative, the title says it all.</summary>
    public required Drawing Drawing { get; init; }

    /// <summary>Every drawing of the lesson.</summary>
    public required IReadOnlyList<Drawing> Drawings { get; init; }

    /// <summary>Codes of skills frameworks, for reports; never shown to learners.</summary>
    public required IReadOnlyList<SkillCode> Codes { get; init; }

    /// <summary>When somebody last compared the lesson with the real screens; null: nobody did yet.</summary>
    public required DateOnly? SeenOn { get; init; }

    /// <summary>E-mails of the practice phone that arrive with this lesson.</summary>
    public required IReadOnlyList<string> Mails { get; init; }

    /// <summary>E-mails of the practice phone that come in on the day after somebody finished the lesson.</summary>
    public required IReadOnlyList<string> Answers { get; init; }

    /// <summary>The ids of the steps whose tasks come back after some days, in that order.</summary>
    public required IReadOnlyList<string> Recall { get; init; }

    /// <summary>Files of the practice phone that this lesson needs.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>The keys of the facts on which it rests.</summary>
    public required IReadOnlyList<string> Facts { get; init; }

    /// <summary>The languages into which it is translated, with the state of their review.</summary>
    public required IReadOnlyList<Translation> Languages { get; init; }

    public required Localised<string> Title { get; init; }

    public required Localised<string> Summary { get; init; }

    /// <summary>The new words that the lesson explains.</summary>
    public required IReadOnlyList<NewWord> Words { get; init; }

    public required IReadOnlyList<Step> Steps { get; init; }

    /// <summary>For whoever gives the lesson to a group; lessons for counsellors have one.</summary>
    public required FacilitatorGuide? Guide { get; init; }

    /// <summary>The translation that a visitor with this help language reads, or null.</summary>
    public Translation? TranslationInto(Language? language) => Languages.FirstOrDefault(translation => translation.Language == language);

    /// <summary>Tells one reading of its files from another.</summary>
    public string Edition { get; } = Guid.NewGuid().ToString("N");

    /// <param name="id">As it stands in an address; anything.</param>
    public Step? FindStep(string? id) => Steps.FirstOrDefault(step => step.Id == id);

    public Step? StepBefore(Step step) => Steps.ElementAtOrDefault(step.Number - 2);

    public Step? StepAfter(Step step) => Steps.ElementAtOrDefault(step.Number);
}
