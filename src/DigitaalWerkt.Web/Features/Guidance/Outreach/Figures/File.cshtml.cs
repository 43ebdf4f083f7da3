using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Guidance.Outreach.Figures;

/// <summary>The contacts of a year as a file, one line for each day, place and theme, so that a spreadsheet can sum them.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class FileModel(ReadOutreach read, OutreachWords words, TimeProvider clock) : OutreachPageModel(clock)
{
    public async Task<IActionResult> OnGetAsync(string extension, CancellationToken cancellationToken)
    {
        var rows = await read.OfYearAsync(Year, cancellationToken);
        var table = new Table(
            words.Say("Outreach_Nav"),
            [
                words.Say("Outreach_Column_Day"), words.Say("Outreach_Column_Week"), words.Say("Outreach_Organisation"), words.Say("Outreach_Column_Place"),
                words.Say("Outreach_Kind"), words.Say("Outreach_Neighbourhood"), words.Say("Outreach_Theme_Column"), words.Say("Outreach_Contacts"),
                words.Say("Outreach_Reached"),
            ],
            [
                .. rows.Select(row => (IReadOnlyList<object?>)
                [
                    row.Day, BelgianWeek.MondayOf(row.Day), row.Organisation, row.Place, words.Kind(row.Kind), words.Neighbourhood(row.Neighbourhood),
                    words.Theme(row.Theme), row.Contacts, row.People,
                ]),
            ]);
        return TableFile.Of(table, $"outreach-{Year}", extension);
    }
}
