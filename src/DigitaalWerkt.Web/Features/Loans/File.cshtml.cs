using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Loans.Devices;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Loans;

/// <summary>The devices of the own organisation as a file, for whoever counts or buys them. Nobody who has one is named in it.</summary>
[Authorize(Policy = Policies.Partner)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class FileModel(LoanList list, Texts texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string extension, CancellationToken cancellationToken)
    {
        var rows = await list.ReadAsync(User, cancellationToken);
        string[] headings =
        [
            "Device_Label", "Device_Kind", "Device_SerialNumber", "Device_SimNumber", "Device_BoughtOn", "Device_ReplacedOn", "Device_State",
            "Device_Defect", "File_Where", "Loan_DueOn",
        ];
        var table = new Table(
            Say("Loans_Nav"), [.. headings.Select(Say)], [.. rows.OrderBy(row => row.Device.Label, StringComparer.Ordinal).Select(row => Cells(row.Device, row.Loan))]);
        return TableFile.Of(table, "toestellen", extension);
    }

    IReadOnlyList<object?> Cells(Device device, DeviceLoan? loan) =>
    [
        device.Label, Say($"Kind_{device.Kind}"), device.SerialNumber, device.SimNumber, device.BoughtOn, device.ReplacedOn,
        Say($"Condition_{device.Condition}"), device.Defect,
        Say(loan is not null ? "File_Lent" : device.ArchivedAt is not null ? "File_Aside" : "File_Here"), loan?.DueOn,
    ];

    string Say(string key) => texts.Dutch("Loans", key);
}
