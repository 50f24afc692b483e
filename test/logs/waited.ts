/** Tries until it works, for five seconds. */
export async function waited<T>(attempt: () => Promise<T>): Promise<T> {
  for (let i = 0; ; i++)
    try {
      return await attempt();
    } catch (error) {
      if (i === 250) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
}
