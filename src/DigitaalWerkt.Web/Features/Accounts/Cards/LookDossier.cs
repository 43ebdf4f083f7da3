using System.Text.Json.Nodes;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>Who of staff looked at what a learner can do, after the learner agreed to it.</summary>
public sealed class LookDossier(AppDbContext context, Texts texts) : ILearnerPart
{
    /// <summary>As many as somebody reads; the log itself is kept for coordinators.</summary>
    const int Most = 50;

    static readonly StaffAct[] Looks = [StaffAct.ProgressSeen, StaffAct.LessonsOfClientSeen];

    public async Task<IReadOnlyList<DossierChapter>> ReadAsync(Guid learnerId, CancellationToken cancellationToken)
    {
        var looks = await (
            from entry in context.AuditEntries.AsNoTracking()
            where entry.AboutId == learnerId && Looks.Contains(entry.Act)
            join member in context.StaffMembers on entry.ActorId equals member.Id
            orderby entry.At descending, entry.Id descending
            select new { entry.At, member.Name, Organisation = member.Organisation!.Name }).Take(Most).ToListAsync(cancellationToken);
        // Whoever reads a list again within the day looked once, as one says it.
        var days = looks.Select(look => (Day: look.At.InBrussels().Date, look.Name, look.Organisation)).Distinct().ToList();
        return
        [
            new(
                "wieKeek",
                Say("Cards_Data_Looks"),
                [.. days.Select(look => Say("Cards_Data_Look", BelgianFormat.NumericDate(DateOnly.FromDateTime(look.Day)), look.Name, look.Organisation))],
                new JsonArray([.. looks.Select(look => new JsonObject
                {
                    ["wanneer"] = look.At.InBrussels(),
                    ["wie"] = look.Name,
                    ["organisatie"] = look.Organisation,
                })]),
                AsksWho: true),
        ];
    }

    /// <summary>Who looked at one of two learners who are one, looked at the one who stays.</summary>
    public Task MoveAsync(Guid from, Guid to, CancellationToken cancellationToken) => context.AuditEntries
        .Where(entry => entry.AboutId == from && Looks.Contains(entry.Act))
        .ExecuteUpdateAsync(change => change.SetProperty(entry => entry.AboutId, to), cancellationToken);

    string Say(string key, params object?[] args) => texts.Dutch("Accounts", key, args);
}
