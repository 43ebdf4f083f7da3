using System.Security.Cryptography;
using System.Text;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Classes.Find;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Events.Keep;

/// <summary>The links of an event, before it or after it: all of them at once.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class MaterialModel(AppDbContext context, SeatTransaction transaction, SeatGuard guard) : PageModel
{
    [BindProperty]
    public List<MaterialInput> Links { get; set; } = [];

    /// <summary>What stood there when the form was made.</summary>
    [BindProperty]
    public string? Seen { get; set; }

    public ShownSession Shown { get; private set; } = null!;

    /// <summary>What somebody else saved since; null: nobody did.</summary>
    public IReadOnlyList<EventMaterial>? Newer { get; private set; }

    /// <summary>As a coordinator reads them beside their own.</summary>
    public static IReadOnlyList<(string Word, string? Value)> InWords(IEnumerable<EventMaterial> material) =>
        [.. material.Select(m => (m.Title, (string?)m.Address))];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }
        var material = await context.MaterialOfAsync(id, cancellationToken);
        (Links, Seen) = ([.. material.Select(MaterialInput.Of)], DigestOf(material));
        FillUp();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        this.JudgeAnew();
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }
        Links = [.. Links.Take(EventMaterial.Most)];
        FillUp();
        foreach (var (number, link) in Links.Index())
        {
            foreach (var (field, key, most) in link.Faults())
            {
                this.Wrong($"Links[{number}].{field}", key, most);
            }
        }
        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }
        Newer = await transaction.RunAsync(() => SaveAsync(id, cancellationToken), cancellationToken);
        return Newer is null ? this.SeeOther(PlanningLinks.Session(id)) : SayOvertaken(Newer);
    }

    /// <returns>Null: saved. Else what somebody else saved since.</returns>
    async Task<IReadOnlyList<EventMaterial>?> SaveAsync(Guid id, CancellationToken cancellationToken)
    {
        // Two who save at once: the second sees what the first wrote.
        await guard.LockAsync([id], cancellationToken);
        var material = await context.MaterialOfAsync(id, cancellationToken);
        List<EventMaterial> typed = [.. Links.Where(link => !link.IsEmpty).Select((link, number) => link.ToMaterial(id, number + 1))];
        var now = DigestOf(material);
        if (now == DigestOf(typed))
        {
            // The same form, pressed twice.
            return null;
        }
        if (now != Seen)
        {
            return material;
        }
        await context.EventMaterials.Where(m => m.SessionId == id).ExecuteDeleteAsync(cancellationToken);
        context.AddRange(typed);
        await context.SaveChangesAsync(cancellationToken);
        return null;
    }

    PageResult SayOvertaken(IReadOnlyList<EventMaterial> newer)
    {
        Seen = DigestOf(newer);
        ModelState.Remove(nameof(Seen));
        return this.Overtaken();
    }

    void FillUp() => Links.AddRange(Enumerable.Repeat(new MaterialInput(), Math.Max(0, EventMaterial.Most - Links.Count)));

    async Task<bool> FindAsync(Guid id, CancellationToken cancellationToken) =>
        (Shown = (await context.FindEventAsync(id, cancellationToken))!) is not null;

    // The rows are written anew each time, so no version of theirs tells whether they changed; what they say does.
    static string DigestOf(IEnumerable<EventMaterial> material) => Convert.ToHexString(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', material.Select(m => $"{m.Title}\t{m.Address}")))));
}
