using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Emergency;

/// <summary>For whom somebody looks and why, as it stands in the form.</summary>
public sealed class EmergencyInput
{
    /// <summary>Made when the form was shown, so that sending it twice is one look.</summary>
    public Guid Key { get; set; }

    public string? Name { get; set; }

    /// <summary>A whole number or address.</summary>
    public string? Reach { get; set; }

    /// <summary>The code on a slip, instead of name and reach.</summary>
    public string? Code { get; set; }

    /// <summary>The name of an <see cref="EmergencyReason"/>.</summary>
    public string? Reason { get; set; }

    public string? Sentence { get; set; }

    /// <summary>They read what happens, and go on.</summary>
    public bool SaysYes { get; set; }

    public bool IsByCode => !string.IsNullOrWhiteSpace(Code);

    /// <summary>The key of first name and reach.</summary>
    /// <param name="problems">Gets what is wrong.</param>
    /// <returns>Null when something is wrong.</returns>
    public string? ReadPersonKey(ICollection<PersonProblem> problems) =>
        PersonInput.From(Name, string.IsNullOrWhiteSpace(Reach) ? null : Reach)
            .Read(new() { TakesNumberInName = true }, problems) is { } person
            ? Person.KeyOf(person)
            : null;

    public string? ReadCode() => ShortCode.Parse(Code);
}
