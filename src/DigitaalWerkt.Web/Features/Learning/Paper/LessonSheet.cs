using System.Text;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Documents;

namespace DigitaalWerkt.Web.Features.Learning.Paper;

/// <summary>A lesson on one A4: what <c>_Sheet.cshtml</c> shows, on a page and in a PDF.</summary>
/// <param name="Help">The language beside the Dutch, or null.</param>
/// <param name="Address">Where the QR code leads: the step at which the reader goes on.</param>
/// <param name="AddressInWords">The same, to type.</param>
/// <param name="CarriesPictures">True puts the drawings inside the document, for a PDF.</param>
public sealed record LessonSheet(Module Module, Language? Help, string Address, string AddressInWords, bool CarriesPictures)
{
    /// <summary>How it is done, a picture at a time.</summary>
    public IEnumerable<PictureBlock> Pictures =>
        IsForCounsellors ? [] : StepOf(StepKind.See)?.Blocks.OfType<PictureBlock>() ?? [];

    /// <summary>What to do on one's own phone.</summary>
    public IEnumerable<Localised<Prose>> Checklist => StepOf(StepKind.RealLife)?.Blocks.OfType<RealLifeBlock>().SelectMany(block => block.Items) ?? [];

    /// <summary>What to think of besides, and what to beware of: the lines of it that stand beside the steps of the lesson.</summary>
    public IEnumerable<Block> Notes =>
        Module.Steps.Where(step => step.Kind is StepKind.See or StepKind.RealLife).SelectMany(step => step.Blocks)
            .Where(block => block is TipBlock or WarningBlock);

    /// <summary>How it is done in words, on the sheet of a lesson for counsellors.</summary>
    public IEnumerable<Localised<Prose>> Points =>
        IsForCounsellors ? StepOf(StepKind.See)?.Blocks.OfType<TextBlock>().Select(block => block.Text) ?? [] : [];

    public bool IsForCounsellors => Module.Audience == Audience.Counsellors;

    public string SourceOf(Drawing drawing) => CarriesPictures ? QrCode.DataUri(Encoding.UTF8.GetString(drawing.Content)) : drawing.Url;

    Step? StepOf(StepKind kind) => Module.Steps.FirstOrDefault(step => step.Kind == kind);
}
