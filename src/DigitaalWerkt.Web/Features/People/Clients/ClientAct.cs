namespace DigitaalWerkt.Web.Features.People.Clients;

/// <summary>
/// Something that a feature does for a client: a link on the list of clients and on the client's page. A feature registers its own.
/// </summary>
/// <param name="Feature">Whose texts it has.</param>
/// <param name="Key">The key of its words.</param>
/// <param name="Address">Where it is done, for the client with this id.</param>
public sealed record ClientAct(string Feature, string Key, Func<Guid, string> Address)
{
    /// <summary>Where it is done for somebody who is no client yet, with the key of its words; null: nowhere.</summary>
    public (string Key, string Address)? Begin { get; init; }

    /// <summary>The list of what was done for clients, with the key of its words; null: there is none.</summary>
    public (string Key, string Address)? List { get; init; }
}
