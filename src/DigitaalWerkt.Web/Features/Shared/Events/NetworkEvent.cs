namespace DigitaalWerkt.Web.Features.Shared.Events;

/// <summary>An event of the network, as other features name it.</summary>
/// <param name="Id">The id of its session.</param>
/// <param name="Title">What it is called, in Dutch.</param>
/// <param name="When">Its day and hours in short, for example <c>di 24 nov, 14.00–16.00</c>.</param>
/// <param name="Page">The address of its public page.</param>
public sealed record NetworkEvent(Guid Id, string Title, string When, string Page)
{
    /// <summary>What and when in one line.</summary>
    public string Line => $"{Title} ({When})";
}
