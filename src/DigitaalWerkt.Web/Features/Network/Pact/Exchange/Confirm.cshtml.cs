using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Shared.Imports;
using Microsoft.AspNetCore.Authorization;

namespace DigitaalWerkt.Web.Features.Network.Pact.Exchange;

/// <summary>Writes the actions that a dry run showed.</summary>
[Authorize(Policy = Policies.NetworkCoordinator)]
public sealed class ConfirmModel(SealedImport<ActionRow> rows, ActionPreview preview, WriteActions write) : ImportConfirmPageModel<ActionRow>(rows)
{
    protected override Guid Reader => User.StaffMemberId;

    protected override string Begin => ExchangeLinks.Import;

    protected override async Task<ImportPreview?> WriteAsync(IReadOnlyList<ActionRow> sent, CancellationToken cancellationToken) =>
        await write.RunAsync(sent, cancellationToken) is { } fates ? preview.Of(fates, Reader) : null;

    protected override async Task<ImportPreview> PreviewAsync(IReadOnlyList<ActionRow> sent, CancellationToken cancellationToken) =>
        preview.Of(await write.JudgeAsync(sent, cancellationToken), Reader);

    protected override string Next(IReadOnlyList<ActionRow> sent) => ExchangeLinks.Written(sent.Count);
}
