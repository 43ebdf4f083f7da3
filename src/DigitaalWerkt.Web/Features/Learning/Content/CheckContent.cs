using DigitaalWerkt.Web.Features.Learning.Content.Checking;
using DigitaalWerkt.Web.Platform.Commands;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content;

/// <summary><c>content check</c>: says what is wrong with the content, one problem a line, and what each lesson measures.</summary>
public sealed class CheckContent(ContentFolder folder, IEnumerable<IContentCheck> checks, TextWriter output) : ICommand
{
    public string Name => "content check";

    public string Usage => "– look for mistakes in lessons and practice e-mails";

    public bool NeedsDatabase => false;

    public async Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var problems = checks.SelectMany(check => check.Run(folder))
            .Distinct()
            .OrderBy(problem => problem.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.Line)
            .ToList();
        foreach (var problem in problems)
        {
            await output.WriteLineAsync(problem.ToString());
        }
        await output.WriteLineAsync(problems.Count switch
        {
            0 => $"No problems in {folder.Root}.",
            1 => "1 problem.",
            var count => $"{count} problems.",
        });
        await output.WriteLineAsync();
        foreach (var row in LessonTable.Of(folder))
        {
            await output.WriteLineAsync(row);
        }
        return problems.Count == 0 ? 0 : 1;
    }
}
