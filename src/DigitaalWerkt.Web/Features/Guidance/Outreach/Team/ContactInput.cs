using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.Guidance.Outreach.Team;

/// <summary>A contact as it stands in the form.</summary>
public sealed record ContactInput
{
    /// <summary>Made when the page was shown, so that one tap that is felt twice counts once.</summary>
    public Guid Key { get; init; }

    public Guid? Place { get; init; }

    /// <summary>How many, of the numbers that are one tap away.</summary>
    public string? People { get; init; }

    /// <summary>How many, when it is more; it counts before <see cref="People"/>.</summary>
    public string? More { get; init; }

    /// <summary>Which picture was tapped.</summary>
    public string? Theme { get; init; }

    /// <summary>It is another talk than the one that a colleague just noted.</summary>
    public bool IsSure { get; init; }

    /// <summary>Null: what was typed is no number that fits.</summary>
    public int? Count => Typed.Number(Typed.Line(More) ?? People) is { } count and >= 1 and <= OutreachContact.MostPeople ? count : null;

    public ContactTheme? About => EnumName.Read<ContactTheme>(Theme);
}
