namespace DigitaalWerkt.Web.Features.People.Clients;

/// <summary>The fields about a client, with what can be chosen in them.</summary>
/// <param name="Input">Stands under the same name on the page, so that the fields bind to it.</param>
/// <param name="Known">Clients to choose from while typing.</param>
/// <param name="Namesakes">Clients of the name that was typed, when it isn't clear who is meant.</param>
public sealed record ClientFields(ClientInput Input, IReadOnlyList<ClientRow> Known, IReadOnlyList<ClientRow> Namesakes);
