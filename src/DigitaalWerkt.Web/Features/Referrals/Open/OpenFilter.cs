using DigitaalWerkt.Web.Features.Network.Initiatives;

namespace DigitaalWerkt.Web.Features.Referrals.Open;

/// <summary>What a counsellor looks for in what is open: a neighbourhood, and for what.</summary>
public sealed record OpenFilter(string? Neighbourhood, string? Want)
{
    /// <summary>What classes and stewards are for.</summary>
    public const string Digital = "digitaal-leren";

    /// <summary>Reads what stands in an address; what nobody knows is nothing.</summary>
    public static OpenFilter Read(string? neighbourhood, string? want) => new(
        Kernel.Neighbourhood.Find(neighbourhood) is { } known ? known.Code : null, Audience.Wants.Contains(want) ? want : null);

    public bool Takes(OpenMoment moment) =>
        (Want is null or Digital) && (Neighbourhood is null || moment.Neighbourhood == Neighbourhood);

    /// <summary>An initiative says in words where it is; one that says nothing, or the whole city, is everywhere.</summary>
    public bool Takes(Initiative initiative) =>
        (Want is null || initiative.Tags.Contains(Want) || !initiative.Tags.Any(Audience.Wants.Contains))
        && (Neighbourhood is null || initiative.Places is null
            || initiative.Places.Contains(Kernel.Neighbourhood.Find(Neighbourhood)!.Name, StringComparison.OrdinalIgnoreCase));
}
