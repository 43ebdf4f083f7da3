using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DigitaalWerkt.Web.Features.Learning.Content;

namespace DigitaalWerkt.Web.Features.Learning.Steps;

/// <summary>
/// The page of a step without what one visitor sees alone, as it is sent: texts, with a gap between each two of them.
/// </summary>
/// <remarks>docs/adr/0056-frames-of-steps.md</remarks>
public sealed class StepFrame
{
    // Nobody can know it, so that nothing in a page looks like a gap by chance or on purpose.
    static readonly string Mark = RandomNumberGenerator.GetHexString(32);

    const char End = 'z';
    const int Address = 0;
    const int Help = 1;
    const int FirstBlock = 2;

    readonly byte[] begin;
    readonly List<(int Gap, byte[] After)> rest;

    StepFrame(byte[] begin, List<(int Gap, byte[] After)> rest) => (this.begin, this.rest) = (begin, rest);

    /// <summary>Stands in the page for its own address, to which whoever chooses a language comes back.</summary>
    public static string AddressGap { get; } = GapOf(Address);

    /// <summary>Stands in the page for the address of help.</summary>
    public static string HelpGap { get; } = GapOf(Help);

    public int Bytes => begin.Length + rest.Sum(text => text.After.Length);

    /// <summary>Stands in the page for a <see cref="LiveBlock"/>.</summary>
    public static string GapOf(Step step, Block block) => GapOf(FirstBlock + LiveBlocksOf(step).TakeWhile(other => other != block).Count());

    /// <summary>Finds the gaps in a page that was made with them.</summary>
    /// <exception cref="InvalidOperationException">A gap is missing, or stands there twice: a mistake in a view.</exception>
    public static StepFrame Read(string page, Step step)
    {
        var texts = page.Split(Mark);
        var found = texts.Skip(1).Select(Gap).ToList();
        var expected = Enumerable.Range(0, FirstBlock + LiveBlocksOf(step).Count());
        return found.Select(text => text.Gap).Order().SequenceEqual(expected)
            ? new(Encoding.UTF8.GetBytes(texts[0]), found)
            : throw new InvalidOperationException($"The page of step '{step.Id}' doesn't have each of its gaps once.");
    }

    /// <summary>The page, with the gaps filled in.</summary>
    /// <param name="address">The address of the page, as it stands in an attribute.</param>
    /// <param name="help">The address of help, as it stands in an attribute.</param>
    /// <param name="blocks">The blocks that answer to the visitor, in the order of the step.</param>
    public IEnumerable<ReadOnlyMemory<byte>> With(byte[] address, byte[] help, IReadOnlyList<ReadOnlyMemory<byte>> blocks)
    {
        yield return begin;
        foreach (var (gap, after) in rest)
        {
            yield return gap switch
            {
                Address => address,
                Help => help,
                _ => blocks[gap - FirstBlock],
            };
            yield return after;
        }
    }

    static IEnumerable<Block> LiveBlocksOf(Step step) => step.Blocks.Where(block => block is QuestionBlock or OrderBlock or PracticeBlock);

    static string GapOf(int number) => string.Create(CultureInfo.InvariantCulture, $"{Mark}{number}{End}");

    static (int Gap, byte[] After) Gap(string text)
    {
        var end = text.IndexOf(End, StringComparison.Ordinal);
        return (int.Parse(text.AsSpan(0, end), CultureInfo.InvariantCulture), Encoding.UTF8.GetBytes(text[(end + 1)..]));
    }
}
