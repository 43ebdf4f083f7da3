using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Shared.Imports;
using Microsoft.AspNetCore.Authorization;

namespace DigitaalWerkt.Web.Features.Network.Partners.Exchange;

/// <summary>Writes the partners that a dry run showed.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class ConfirmModel(SealedImport<PartnerRow> rows, PartnerPreview preview, WritePartners write)
    : ImportConfirmPageModel<PartnerRow>(rows)
{
    protected override Guid Reader => User.StaffMemberId;

    protected override string Begin => ExchangeLinks.Import;

    protected override async Task<ImportPreview?> WriteAsync(IReadOnlyList<PartnerRow> sent, CancellationToken cancellationToken) =>
        await write.RunAsync(sent, User, cancellationToken) is { } fates ? preview.Of(fates, Reader) : null;

    protected override async Task<ImportPreview> PreviewAsync(IReadOnlyList<PartnerRow> sent, CancellationToken cancellationToken) =>
        preview.Of(await write.JudgeAsync(sent, User, cancellationToken), Reader);

    protected override string Next(IReadOnlyList<PartnerRow> sent) => ExchangeLinks.Written(sent.Count);
}
