using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Classes.Calendar;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Shared.Imports;
using Microsoft.AspNetCore.Authorization;

namespace DigitaalWerkt.Web.Features.Classes.Exchange;

/// <summary>Plans what a dry run showed.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class ConfirmModel(SealedImport<PlanRow> plans, PlanPreview preview, WritePlan write) : ImportConfirmPageModel<PlanRow>(plans)
{
    protected override Guid Reader => User.StaffMemberId;

    protected override string Begin => PlanningLinks.Sessions;

    protected override async Task<ImportPreview?> WriteAsync(IReadOnlyList<PlanRow> sent, CancellationToken cancellationToken) =>
        await write.RunAsync(sent, cancellationToken) is { } fates ? preview.Of(fates, Reader) : null;

    protected override async Task<ImportPreview> PreviewAsync(IReadOnlyList<PlanRow> sent, CancellationToken cancellationToken) =>
        preview.Of(await write.JudgeAsync(sent, cancellationToken), Reader);

    protected override string Next(IReadOnlyList<PlanRow> sent) => CalendarLinks.Planned(sent.Min(row => row.Details.Day), sent.Count);
}
