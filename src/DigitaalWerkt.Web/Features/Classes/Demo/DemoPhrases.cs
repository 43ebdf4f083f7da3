using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Phrases;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Demo;

/// <summary>What the made-up courses and places say, in the help languages; nobody has checked it.</summary>
sealed class DemoPhrases(AppDbContext context, Texts texts) : IDemoPart
{
    static readonly string[] Keys =
    [
        "Linde_Directions", "Molen_Directions", "Brug_Directions", "Anker_Directions", "Bron_Directions", "Equipment",
        "Mail_Title", "Mail_Summary", "Mail_Bring", "Safe_Title", "Safe_Summary", "Safe_Bring",
        "Jobs_Title", "Jobs_Summary", "Jobs_Bring", "Cv_Title", "Cv_Summary", "Cv_Bring",
    ];

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        if (!await context.Phrases.AnyAsync(cancellationToken))
        {
            context.AddRange(Language.Help.SelectMany(Of).DistinctBy(phrase => (phrase.Language, phrase.Dutch)));
            await context.SaveChangesAsync(cancellationToken);
        }
    }

    IEnumerable<Phrase> Of(Language language) => Keys.Select(key => $"Planning_Demo_{key}").SelectMany(key =>
        texts.Dutch("Classes", key).Split('\n').Zip(
            (texts.Translation(language, "Classes", key) ?? "").Split('\n'),
            (dutch, text) => new Phrase(dutch, language.Code, text, isChecked: false)));
}
