import * as z from 'zod';

// Before any schema is made: zod would try `new Function`, which a strict content security policy reports.
z.config({ jitless: true });

export { z };
