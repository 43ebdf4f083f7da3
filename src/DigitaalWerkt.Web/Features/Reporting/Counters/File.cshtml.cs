using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Shared.Figures;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Reporting.Counters;

/// <summary>The three counters as a file, with what each counts in its row.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class FileModel(AppDbContext context, ReadCounters read, Texts texts, TimeProvider clock) : CountersPageModel(context, clock)
{
    public async Task<IActionResult> OnGetAsync(string extension, CancellationToken cancellationToken)
    {
        if (!await ReadAsync(cancellationToken))
        {
            return NotFound();
        }
        if (Period is not { } period)
        {
            // The page itself says what is wrong.
            return Redirect($"{ReportingLinks.Counters}{Request.QueryString}");
        }
        var counters = await read.RunAsync(period, Operation, User, cancellationToken);
        var table = new Table(
            Say("Counters_Nav"),
            [
                Say("Operation_From"), Say("Operation_Until"), Say("Counters_Counter"), Say("Counters_By"), Say("Counters_Part"), Say("Counters_Number"),
                Say("Counters_Definition"),
            ],
            [.. RowsOf(counters).Select(row => (IReadOnlyList<object?>)
                [period.From, period.Until, Say($"Counters_{row.Counter}"), row.By is null ? Say("Counters_Total") : Say(row.By), row.Of, row.Number,
                    Say($"Counters_{row.Counter}_What")])]);
        return TableFile.Of(table, $"tellers-{Typed.Iso(period.From)}-{Typed.Iso(period.Until)}", extension);
    }

    static IEnumerable<(string Counter, string? By, string? Of, decimal Number)> RowsOf(ThreeCounters counters)
    {
        const string Place = "Counters_Place";
        const string Organisation = "Counters_Organisation";
        static decimal Whole(int amount) => amount;
        (string Counter, int Sum, Func<int, decimal> Write, IReadOnlyList<CounterPart> Organisations, IReadOnlyList<CounterPart> Places)[] all =
        [
            ("Reached", counters.Reached, Whole, counters.ByOrganisation(FigureCounter.Reached), counters.ByPlace(FigureCounter.Reached)),
            ("Participants", counters.Participants, Whole, counters.ParticipantsByOrganisation(), counters.ParticipantsByPlace()),
            ("Hours", counters.Minutes, ThreeCounters.HoursOf, counters.ByOrganisation(FigureCounter.Minutes), counters.ByPlace(FigureCounter.Minutes)),
        ];
        foreach (var (counter, sum, write, organisations, places) in all)
        {
            yield return (counter, null, null, write(sum));
            foreach (var (by, part) in organisations.Select(part => (Organisation, part)).Concat(places.Select(part => (Place, part))))
            {
                yield return (counter, by, part.Of, write(part.Amount));
            }
        }
    }

    string Say(string key) => texts.Dutch("Reporting", key);
}
