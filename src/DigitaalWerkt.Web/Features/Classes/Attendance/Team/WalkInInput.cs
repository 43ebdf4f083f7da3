using DigitaalWerkt.Web.Features.People;

namespace DigitaalWerkt.Web.Features.Classes.Attendance.Team;

/// <summary>Somebody at the door: a first name, and how to reach them if they want to say it.</summary>
public sealed class WalkInInput
{
    static readonly PersonInputOptions Options = new() { Otherwise = People.Reach.None, TakesNumberInName = true };

    /// <summary>Names the form, so that sending it twice is one booking.</summary>
    public Guid Key { get; set; }

    public string? FirstName { get; set; }

    /// <summary>A phone number or an e-mail address.</summary>
    public string? Reach { get; set; }

    /// <summary>Where a guest of an event comes from: asked there only.</summary>
    public string? ComesFrom { get; set; }

    /// <summary>How long they were there: asked after the class.</summary>
    public int? Minutes { get; set; }

    /// <summary>The same as one types a client, to take along to where one books for them.</summary>
    public string Typed => $"{FirstName} {Reach}".Trim();

    /// <inheritdoc cref="PersonInput.Read" />
    public PersonDetails? Read(ICollection<PersonProblem> problems) => PersonInput.From(FirstName, Reach).Read(Options, problems);

    /// <summary>Of which field a problem is said, and the key of the sentence.</summary>
    public static (string Field, string Key) Says(PersonProblem problem) => problem switch
    {
        PersonProblem.NameMissing => ("Input.FirstName", "Team_WalkIn_Name_Missing"),
        PersonProblem.NameTooLong => ("Input.FirstName", "Team_WalkIn_Name_Long"),
        PersonProblem.NameWrong => ("Input.FirstName", "Team_WalkIn_Name_Wrong"),
        _ => ("Input.Reach", "Team_WalkIn_Reach_Wrong"),
    };
}
