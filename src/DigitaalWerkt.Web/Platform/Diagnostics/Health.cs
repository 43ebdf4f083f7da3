namespace DigitaalWerkt.Web.Platform.Diagnostics;

/// <summary>What this instance knows about itself.</summary>
public sealed class Health
{
    volatile bool warm;
    volatile bool stopping;

    /// <summary>True once the first pages were made, so that no visitor waits for them.</summary>
    public bool IsWarm => warm;

    /// <summary>True once the program was asked to stop: finish what is there, send nobody new.</summary>
    public bool IsStopping => stopping;

    public void Warmed() => warm = true;

    public void Stop() => stopping = true;
}
