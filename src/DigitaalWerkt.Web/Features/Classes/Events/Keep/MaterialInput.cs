using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.Classes.Events.Keep;

/// <summary>A link as it stands in the form; an empty one is none.</summary>
public sealed record MaterialInput
{
    public string? Title { get; init; }

    public string? Address { get; init; }

    public bool IsEmpty => Typed.Line(Title) is null && Typed.Line(Address) is null;

    public static MaterialInput Of(EventMaterial material) => new() { Title = material.Title, Address = material.Address };

    public EventMaterial ToMaterial(Guid sessionId, int position) => new(sessionId, position, Typed.Line(Title)!, Typed.Line(Address)!);

    /// <summary>What is wrong, with its field, the key of the sentence that says so, and the most characters.</summary>
    public IEnumerable<(string Field, string Key, int Most)> Faults()
    {
        if (IsEmpty)
        {
            yield break;
        }
        if (Typed.Line(Title) is not { } title)
        {
            yield return (nameof(Title), "Event_Keep_Title_Missing", EventMaterial.TitleLength);
        }
        else if (FreeText.FaultOf(title, EventMaterial.TitleLength, isNeeded: false) is { } fault)
        {
            yield return (nameof(Title), fault, EventMaterial.TitleLength);
        }
        if (Typed.Line(Address) is not { } address)
        {
            yield return (nameof(Address), "Event_Keep_Address_Missing", EventMaterial.AddressLength);
        }
        else if (!LinkedPage.IsOne(address, EventMaterial.AddressLength))
        {
            yield return (nameof(Address), "Event_Keep_Address_Wrong", EventMaterial.AddressLength);
        }
    }
}
