using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Shared.Register;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Privacy.Register;

/// <summary>The register as a file, one row for what is kept in one table for one reason.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class FileModel(RegisterWords words, Texts texts) : PageModel
{
    public IActionResult OnGet(string extension)
    {
        var table = new Table(
            Say("Register_Sheet"),
            [
                Say("Register_Activity"), Say("Register_Purpose"), Say("Register_Ground"), Say("Register_SeenBy"), Say("Register_What"),
                Say("Register_Kept"), Say("Register_Ends"), Say("Register_Table"), Say("Register_Columns"),
            ],
            [
                .. ProcessingRegister.All.SelectMany(activity => activity.Data.Select(data => (IReadOnlyList<object?>)
                [
                    activity.Title, activity.Purpose, words.Ground(activity.Ground), activity.SeenBy, data.What, words.Kept(data),
                    words.Ends(data), data.Table, string.Join(", ", data.Names),
                ])),
            ]);
        return TableFile.Of(table, "verwerkingsregister", extension);
    }

    string Say(string key) => texts.Dutch("Privacy", key);
}
