using DigitaalWerkt.Web.Features.Learning.Content;

namespace DigitaalWerkt.Web.Features.Learning.Posters;

/// <summary>The lessons of one group on half a sheet, to give along.</summary>
/// <param name="Lessons">Each with where its drawing comes from.</param>
/// <param name="Address">What the QR code holds.</param>
/// <param name="AddressInWords">The same, to type.</param>
public sealed record GroupCard(LessonGroup Group, IReadOnlyList<(Module Module, string Drawing)> Lessons, string Address, string AddressInWords);
