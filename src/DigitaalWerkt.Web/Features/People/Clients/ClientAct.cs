namespace DigitaalWerkt.Web.Features.People.Clients;

/// <summary>Something that a feature does for a client: a link on the client's page. A feature registers its own.</summary>
/// <param name="Feature">Whose texts it has.</param>
/// <param name="Key">The key of its words.</param>
/// <param name="Address">Where it is done, for the client with this id.</param>
public sealed record ClientAct(string Feature, string Key, Func<Guid, string> Address);
