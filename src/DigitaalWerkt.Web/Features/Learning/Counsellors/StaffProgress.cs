using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Progress;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Learning.Counsellors;

/// <summary>
/// Which lessons for counsellors staff did. It is kept for whoever is signed in, and never on a device or a card: those are often a client's.
/// </summary>
/// <remarks>docs/adr/0026-progress-of-staff.md</remarks>
public sealed class StaffProgress(AppDbContext context, TimeProvider clock)
{
    /// <summary>What whoever asks did; nothing for a visitor.</summary>
    public async Task<ProgressLog> ReadAsync(ClaimsPrincipal reader, CancellationToken cancellationToken) =>
        IsKeptFor(reader) ? (await ReadAsync([reader.StaffMemberId], cancellationToken))[reader.StaffMemberId] : ProgressLog.Empty;

    /// <summary>What each of these staff members did.</summary>
    public async Task<IReadOnlyDictionary<Guid, ProgressLog>> ReadAsync(IReadOnlyCollection<Guid> members, CancellationToken cancellationToken)
    {
        var steps = await context.StaffSteps.Where(step => members.Contains(step.StaffMemberId)).AsNoTracking().ToListAsync(cancellationToken);
        var byMember = steps.ToLookup(step => step.StaffMemberId);
        return members.ToDictionary(
            member => member,
            member => ProgressLog.From(byMember[member].Select(step =>
                new ProgressEvent(step.Module, step.Step, ProgressKind.Done, step.At.ToUnixTimeSeconds()))));
    }

    /// <summary>Notes that a step was done. Of a visitor nothing is kept.</summary>
    public async Task RecordAsync(ClaimsPrincipal reader, Module module, Step step, CancellationToken cancellationToken)
    {
        if (IsKeptFor(reader))
        {
            await context.Database.ExecuteSqlAsync(
                $"""
                 insert into staff_step (staff_member_id, module, step, at)
                 values ({reader.StaffMemberId}, {module.Slug}, {step.Id}, {clock.GetUtcNow()})
                 on conflict do nothing
                 """,
                cancellationToken);
        }
    }

    public static bool IsKeptFor(ClaimsPrincipal reader) => reader.HasDoneSecondFactor;
}
