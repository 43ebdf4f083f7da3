namespace DigitaalWerkt.Web.Features.Network.Partners.Exchange;

/// <summary>A partner that somebody wants to add or to change, as one of many.</summary>
/// <param name="Number">How the person finds it back: the line of the file.</param>
/// <param name="Id">Of the partner; a new one gets it here, so that sent twice it is added once.</param>
/// <param name="Before">What stood there when the row was read; null: it is new.</param>
/// <param name="Details">What will stand there.</param>
/// <param name="CheckedOn">Of a new one: the day of its source; null: whoever sends it says that it is so today.</param>
public sealed record PartnerRow(int Number, Guid Id, PartnerDetails? Before, PartnerDetails Details, DateOnly? CheckedOn);
