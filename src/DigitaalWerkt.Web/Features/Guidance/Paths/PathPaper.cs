using DigitaalWerkt.Web.Features.People.Consents;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>
/// What the paper says: to whom, from whom, and the sentences. The same before it is signed, and when it is printed again later.
/// </summary>
public sealed record PathPaper
{
    public required string FirstName { get; init; }

    /// <summary>The organisation that guides.</summary>
    public required string Organisation { get; init; }

    /// <summary>Whoever agreed it with the person, and signs too.</summary>
    public required string Counsellor { get; init; }

    /// <summary>The other organisation that is asked, and what the person wants there; null: the paper of the path itself.</summary>
    public (string To, string Question)? HandOver { get; init; }

    public required Consent Consent { get; init; }
    public required Sentences Sentences { get; init; }
    public Language? Help => Sentences.Help;

    /// <returns>Null: nobody is known any more, or nothing was asked.</returns>
    public static PathPaper? Of(PathView view, bool ofHandOver) => view switch
    {
        { Person: null } => null,
        { Person: { } person } when !ofHandOver => new()
        {
            FirstName = person.FirstName, Organisation = view.Organisation, Counsellor = view.BegunBy ?? view.Counsellor,
            Consent = view.Path.Consent,
            Sentences = Sentences.Path(view.Organisation, Language.FindHelp(view.Path.Consent.Language)),
        },
        { Person: { } person, HandOver: { Question: { } question } asked, AskedOrganisation: { } other, AskedBy: { } by } => new()
        {
            FirstName = person.FirstName, Organisation = view.Organisation, Counsellor = by, HandOver = (other, question),
            Consent = asked.Consent, Sentences = Sentences.HandOver(other, Language.FindHelp(asked.Consent.Language)),
        },
        _ => null,
    };
}
