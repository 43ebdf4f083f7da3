using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Reporting.Indicators;
using DigitaalWerkt.Web.Features.Reporting.Operations;
using DigitaalWerkt.Web.Features.Reporting.SmallNumbers;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Reporting.Answers;

/// <summary>What people of an operation answered, as numbers of which no small one can be found.</summary>
[Authorize(Policy = Policies.AnyCoordinator), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(AppDbContext context, ReadAnswers read, IndicatorLibrary library, Texts texts) : PageModel
{
    public Operation Operation { get; private set; } = null!;

    public IReadOnlyList<AnswerTable> Tables { get; private set; } = [];

    /// <summary>The file of the fund has all numbers.</summary>
    public bool MayTakeAll => User.Has(StaffRole.NetworkCoordinator);

    public bool AreCodesChecked => library.Find(Operation.IndicatorSet)?.AreCodesChecked ?? false;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await context.OperationsSeenBy(User).SingleOrDefaultAsync(o => o.Id == id, cancellationToken) is not { } operation)
        {
            return NotFound();
        }
        Operation = operation;
        var answers = await read.RunAsync(id, MayTakeAll ? null : User.OrganisationId, cancellationToken);
        var asking = answers.Select(answer => answer.OrganisationId).Distinct().ToList();
        var columns = await context.Organisations.Where(o => asking.Contains(o.Id)).OrderBy(o => o.Name).Select(o => new { o.Id, o.Name })
            .ToListAsync(cancellationToken);
        var byQuestion = answers.ToLookup(answer => (answer.IndicatorSet, answer.Question));
        Tables =
        [
            .. from set in library.Sets
               from question in set.Questions
               let given = byQuestion[(set.Id, question.Key)].ToList()
               where given.Count > 0
               select AnswerTable.Of(
                   question, given, columns.ConvertAll(column => (column.Id, column.Name)), Say("Ask_RatherNot"), Say("Counters_Total")),
        ];
        return Page();
    }

    public static string Write(AnswerTable table, int row, int column) => table.Shown![row, column] switch
    {
        ShownCell.Small => $"< {HideSmallCells.Least}",
        ShownCell.Hidden => "–",
        _ => table.Numbers[row, column].ToString("N0", BelgianFormat.Culture),
    };

    string Say(string key, params object?[] args) => texts.Dutch("Reporting", key, args);
}
