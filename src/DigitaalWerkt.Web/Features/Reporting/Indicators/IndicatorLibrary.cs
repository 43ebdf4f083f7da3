using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Reporting.Indicators;

/// <summary>All versions of what is counted. They are read when the site starts: while it runs nothing changes what people are asked.</summary>
public sealed class IndicatorLibrary
{
    /// <exception cref="StartupProblemException">A file is broken.</exception>
    public IndicatorLibrary(ContentFolder folder)
    {
        var problems = new List<ContentProblem>();
        Sets = IndicatorFiles.Read(folder, problems);
        if (problems.Count > 0)
        {
            throw new StartupProblemException(
                $"The indicators can't be used:\n{string.Join('\n', problems.Select(problem => $"  {problem}"))}",
                $"Mend the files in {folder.Root}. The command 'content check' shows everything that is wrong with them.");
        }
    }

    /// <summary>By their names.</summary>
    public IReadOnlyList<IndicatorSet> Sets { get; }

    public IndicatorSet? Find(string? id) => Sets.FirstOrDefault(set => set.Id == id);
}
