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

    /// <summary>The site has made its first pages, and may get visitors.</summary>
    public void Warmed() => warm = true;

    /// <summary>The site is going to stop, and wants no new visitors.</summary>
    public void Stop() => stopping = true;
}
