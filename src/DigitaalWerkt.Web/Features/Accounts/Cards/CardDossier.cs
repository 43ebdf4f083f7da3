using System.Text.Json.Nodes;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>What Accounts keeps about a learner: the name one chose, days, and the cards one had.</summary>
public sealed class CardDossier(AppDbContext context, Texts texts) : ILearnerPart
{
    public async Task<IReadOnlyList<DossierChapter>> ReadAsync(Guid learnerId, CancellationToken cancellationToken)
    {
        var learner = await context.Learners.AsNoTracking().SingleAsync(l => l.Id == learnerId, cancellationToken);
        var cards = await context.LearnerCards.AsNoTracking()
            .Where(card => card.LearnerId == learnerId).OrderBy(card => card.Id).ToListAsync(cancellationToken);
        var organisation = await context.Organisations
            .Where(o => o.Id == learner.OrganisationId).Select(o => o.Name).SingleOrDefaultAsync(cancellationToken);
        var content = new JsonObject
        {
            ["naam"] = learner.Name,
            ["hulptaal"] = learner.HelpLanguage,
            ["gekregenVan"] = organisation,
            ["gemaaktOp"] = Iso(learner.CreatedOn),
            ["laatstGebruiktOp"] = learner.LastUsedOn is { } day ? Iso(day) : null,
            ["kaarten"] = new JsonArray([.. cards.Select(ToJson)]),
        };
        return [new("kaart", Say("Cards_Data_Card"), Lines(learner, cards, organisation), content)];
    }

    List<string> Lines(Learner learner, List<LearnerCard> cards, string? organisation)
    {
        List<string> lines = [learner.Name is { } name ? Say("Cards_Data_Name", name) : Say("Cards_Data_NoName")];
        lines.AddRange(cards.Where(card => card.ReplacedAt is null).Select(card => Say("Cards_Data_Number", card.Number)));
        lines.Add(Say("Cards_Data_Made", BelgianFormat.NumericDate(learner.CreatedOn)));
        if (organisation is not null)
        {
            lines.Add(Say("Cards_Data_From", organisation));
        }
        if (learner.LastUsedOn is { } day)
        {
            lines.Add(Say("Cards_Data_Used", BelgianFormat.NumericDate(day)));
        }
        if (Language.FindHelp(learner.HelpLanguage) is { } language)
        {
            lines.Add(Say("Cards_Data_Language", language.Autonym));
        }
        return lines;
    }

    static JsonObject ToJson(LearnerCard card) => new()
    {
        ["nummer"] = card.Number.ToString(),
        ["gemaakt"] = card.MadeAt.InBrussels(),
        ["vervangen"] = card.ReplacedAt?.InBrussels(),
    };

    string Say(string key, params object?[] args) => texts.Dutch("Accounts", key, args);

    static string Iso(DateOnly day) => day.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
}
