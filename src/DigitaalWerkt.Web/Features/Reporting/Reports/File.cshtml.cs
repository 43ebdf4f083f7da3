using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Reporting.Reports;

/// <summary>A report as a table. Of a frozen one it is the same to the letter, whenever it is asked for.</summary>
[Authorize(Policy = Policies.AnyCoordinator), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class FileModel(ReadReport read, ReportWords words) : ReportPageModel
{
    public async Task<IActionResult> OnGetAsync(string extension, CancellationToken cancellationToken) =>
        await read.RunAsync(Asked, User, cancellationToken) is { } sheet
            ? TableFile.Of(words.TableOf(sheet.Report), FileNames.Of(sheet), extension)
            : NotFound();
}
