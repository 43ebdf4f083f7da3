using System.Security.Cryptography;
using System.Text;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.People.Consents;

/// <summary>Sentences to which somebody agrees: read aloud, on the screen and on paper the same.</summary>
/// <param name="Lines">In their order, each with its key; at least one.</param>
public sealed record ReadAloud(IReadOnlyList<SlipWords> Lines)
{
    public const string View = "/Features/People/Consents/_ReadAloud.cshtml";

    /// <summary>The language of the person, which stands below the Dutch; null: Dutch alone.</summary>
    public Language? Help => Lines[0].Help;

    /// <summary>As it is kept, word for word. The moment is that of the act for which it was given.</summary>
    public Consent ToConsent(ConsentWay way, Texts texts) => new()
    {
        Way = way,
        // Only a language in which there are sentences was read.
        Language = Help is { } help && texts.Translation(help, Lines[0].Feature, Lines[0].Key, Lines[0].Args) is not null ? help.Code : null,
        Said = Dutch(texts),
    };

    /// <summary>Whether these are still the sentences to which somebody agreed.</summary>
    public bool IsStill(Consent consent, Texts texts) => consent.Said == Dutch(texts);

    /// <summary>
    /// Names these sentences and the language below them. The form in which they are read carries it, so that nobody agrees to other
    /// ones: between a print and a signature a day can pass, or an organisation gets another name.
    /// </summary>
    public Guid MarkOf(Texts texts) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"{Help?.Code}\n{Dutch(texts)}")).AsSpan(0, 16));

    string Dutch(Texts texts) => string.Join('\n', Lines.Select(line => texts.Dutch(line.Feature, line.Key, line.Args)));
}
