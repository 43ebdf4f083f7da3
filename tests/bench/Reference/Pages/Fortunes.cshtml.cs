using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Bench.Reference.Pages;

public sealed class FortunesModel(FortuneContext context) : PageModel
{
    public IReadOnlyList<Fortune> Fortunes { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var rows = await context.Fortunes.AsNoTracking().ToListAsync();
        rows.Add(new Fortune { Id = 0, Message = "Additional fortune added at request time." });
        rows.Sort((left, right) => string.CompareOrdinal(left.Message, right.Message));
        Fortunes = rows;
    }
}
