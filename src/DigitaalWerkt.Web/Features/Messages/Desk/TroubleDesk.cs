using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.Messages.Sent;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Jobs;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Messages.Desk;

/// <summary>For a coordinator: messages and jobs that went wrong. Nothing when all is well.</summary>
public sealed class TroubleDesk(AppDbContext context, JobAlarms<AppDbContext> jobs, IEnumerable<BulkKind> bulk, Texts texts, TimeProvider clock) : IStaffDeskPart
{
    const int DaysBack = 14;

    public IReadOnlyList<StaffRole> Roles { get; } = [StaffRole.Coordinator];

    public int Order => 18;

    public async Task<DeskCard?> LayAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        List<DeskLine> lines =
        [
            .. (await jobs.ReadAsync(cancellationToken)).Select(alarm => Alarm(alarm.Title, alarm.What)),
            .. (await CeilingAlarm.AllAsync(context, BrusselsTime.At(clock.Today(), TimeOnly.MinValue), cancellationToken))
                .Select(alarm => Alarm(Say("Desk_Trouble_Ceiling"), Say(alarm.WhatKey, alarm.Count))),
            .. await FailedAsync(cancellationToken),
        ];
        return lines.Count == 0 ? null : new(Say("Desk_Trouble_Title"), lines, "");
    }

    DeskLine Alarm(string title, string what) => new(title, what, null, MessageLinks.All, Say("Desk_Badge_Alarm"), IsUrgent: true);

    async Task<IEnumerable<DeskLine>> FailedAsync(CancellationToken cancellationToken)
    {
        // What is older was seen, or is of no use to anybody any more.
        var since = clock.GetUtcNow().AddDays(-DaysBack);
        var toMany = bulk.Select(kind => kind.Name).ToArray();
        var failed = await context.OutboxMessages.Where(m => !toMany.Contains(m.Kind)).CountAsync(
            m => (m.State == MessageState.Failed || m.State == MessageState.Unknown) && m.DoneAt >= since, cancellationToken);
        return failed == 0
            ? []
            : [new(
                Say(failed == 1 ? "Desk_Trouble_Failed_One" : "Desk_Trouble_Failed", failed), Say("Desk_Trouble_Failed_What"), null, MessageLinks.InState("mislukt"),
                Say("Desk_Badge_Failed"), IsUrgent: true)];
    }

    string Say(string key, params object?[] args) => texts.Dutch("Messages", key, args);
}
