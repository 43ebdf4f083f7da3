namespace DigitaalWerkt.Web.Platform;

/// <summary>What a feature shows in a demo. The parts are made in the order in which they were registered.</summary>
public interface IDemoPart
{
    /// <summary>Makes what is missing; what is there stays as the visitors of the demo left it.</summary>
    Task FillAsync(CancellationToken cancellationToken);
}
