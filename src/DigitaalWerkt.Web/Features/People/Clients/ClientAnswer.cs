
namespace DigitaalWerkt.Web.Features.People.Clients;

/// <summary>Whom a counsellor means.</summary>
/// <param name="Person">Null: it isn't clear yet.</param>
/// <param name="Problem">The key of the sentence that says why.</param>
/// <param name="Namesakes">Clients of that name, of whom one may be meant.</param>
public sealed record ClientAnswer(PersonDetails? Person, string? Problem, IReadOnlyList<ClientRow> Namesakes);
