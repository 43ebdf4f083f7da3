using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>Everything that is kept about the learner of this device, as a file.</summary>
[AllowAnonymous, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class TakeAlongModel(LearnerDossier dossier) : PageModel
{
    // Names in Arabic stay readable in the file.
    static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await dossier.ReadMineAsync(cancellationToken) is not { } chapters)
        {
            return Redirect(CardLinks.Mine);
        }
        var file = new JsonObject(chapters.Select(chapter => KeyValuePair.Create<string, JsonNode?>(chapter.Key, chapter.Content)));
        return File(JsonSerializer.SerializeToUtf8Bytes<JsonNode>(file, Readable), "application/json", "mijn-gegevens.json");
    }
}
