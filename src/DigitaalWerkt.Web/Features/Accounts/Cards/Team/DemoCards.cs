using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Cards.Team;

/// <summary>Two made-up learners with a card in the demo organisation. Nobody has their paper; a new card can be printed.</summary>
public sealed class DemoCards(AppDbContext context, PrintCards cards, DemoStaff staff, Texts texts) : IDemoPart
{
    // As if a form had made each; the same form makes its card once.
    static readonly (Guid Form, string Name)[] Learners =
    [
        (new Guid("d3300000-0000-7000-8000-000000000001"), "Demo_FirstLearner"),
        (new Guid("d3300000-0000-7000-8000-000000000002"), "Demo_SecondLearner"),
    ];

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        var trainer = await staff.FindOrAddAsync(StaffRole.Trainer, cancellationToken);
        foreach (var (form, name) in Learners)
        {
            if (!await context.LearnerCards.AnyAsync(card => card.BatchId == form, cancellationToken))
            {
                await cards.RunAsync(
                    1, texts.Dutch("Accounts", name), new(form, Guid.Empty), trainer.Id, trainer.OrganisationId, cancellationToken);
            }
        }
    }
}
