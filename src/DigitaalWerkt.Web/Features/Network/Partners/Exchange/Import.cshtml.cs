using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Shared.Imports;
using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.AspNetCore.Authorization;

namespace DigitaalWerkt.Web.Features.Network.Partners.Exchange;

/// <summary>Partners out of a file: first a dry run that shows what happens to every row.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class ImportModel(ReadPartners read, JudgePartners judge, PartnerPreview preview) : ImportPageModel
{
    protected override IReadOnlyList<string> NeededHeadings => read.NeededHeadings;

    protected override async Task<ImportPreview> PreviewAsync(TableColumns columns, IReadOnlyList<TableRow> rows, CancellationToken cancellationToken) =>
        preview.Of(await judge.RunAsync(await read.RunAsync(columns, rows, User, cancellationToken), User, cancellationToken), User.StaffMemberId);
}
