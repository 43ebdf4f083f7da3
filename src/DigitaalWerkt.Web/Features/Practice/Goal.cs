namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>What a task wants to see done, and the road to it.</summary>
public abstract record Goal
{
    /// <summary>
    /// The control to tap next towards the goal, from any screen, whatever was done before; null when the goal is reached already,
    /// or when no road leads there but to take back.
    /// </summary>
    public abstract Control? NextControl(PhoneState state, Screen screen);

    /// <summary>Whether a control leads to the goal as fast as <see cref="NextControl"/>. With no such control, every one does.</summary>
    public virtual bool Allows(PhoneState state, Screen screen, Control control) =>
        NextControl(state, screen) is not { } next || control == next;

    /// <summary>What an act that was done means for this goal.</summary>
    /// <param name="screen">The screen on which it was done.</param>
    /// <param name="before">The phone before the act.</param>
    /// <param name="after">The phone after it.</param>
    public abstract Verdict Judge(PhoneAct act, Screen screen, PhoneState before, PhoneState after);

    /// <summary>The phone with what belongs to the goal as it was in the beginning.</summary>
    public abstract PhoneState Anew(PhoneState state);
}
