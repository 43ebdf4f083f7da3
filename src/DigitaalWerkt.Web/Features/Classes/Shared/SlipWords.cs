using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Classes.Shared;

/// <summary>Words of ours on a slip, in Dutch and in the language of its reader; who prints it may read another.</summary>
public sealed record SlipWords(string Key, Language? Help, params object[] Args);
