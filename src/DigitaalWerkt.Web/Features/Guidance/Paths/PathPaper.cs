using DigitaalWerkt.Web.Features.People.Consents;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>What the paper says: to whom, from whom, and the sentences that were kept.</summary>
public sealed record PathPaper
{
    /// <summary>The path, or the hand-over.</summary>
    public required bool IsHandOver { get; init; }

    public required PathView View { get; init; }
    public required Consent Consent { get; init; }
    public required Sentences Sentences { get; init; }
    public Language? Help => Sentences.Help;
    public string FirstName => View.Person!.FirstName;

    /// <returns>Null: nobody is known any more, or nothing was asked.</returns>
    public static PathPaper? Of(PathView view, bool ofHandOver) => view switch
    {
        { Person: null } => null,
        _ when !ofHandOver => new()
        {
            IsHandOver = false, View = view, Consent = view.Path.Consent,
            Sentences = Sentences.Path(view.Organisation, Language.FindHelp(view.Path.Consent.Language)),
        },
        { HandOver: { Question: not null } asked, AskedOrganisation: { } other } => new()
        {
            IsHandOver = true, View = view, Consent = asked.Consent,
            Sentences = Sentences.HandOver(other, Language.FindHelp(asked.Consent.Language)),
        },
        _ => null,
    };
}
